using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PyPrepBot.Slack.Http;

/// <summary>Whether a call comes from Slack, just now: HMAC-SHA256 over the timestamp and the bytes of the body.</summary>
/// <remarks>https://docs.slack.dev/authentication/verifying-requests-from-slack</remarks>
internal sealed class RequestSignature(string? secret, TimeProvider time)
{
    private const string Version = "v0";
    private const int FreshSeconds = 300;

    private readonly byte[] _key = Encoding.UTF8.GetBytes(secret ?? "");

    public SignatureVerdict Of(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        // A key of no letters would be everybody's.
        if (_key.Length == 0 || signature is null || SecondsOf(timestamp) is not { } seconds)
        {
            return SignatureVerdict.Foreign;
        }

        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Expected(timestamp!, body)))
        {
            return SignatureVerdict.Foreign;
        }

        return Math.Abs(Age(seconds)) <= FreshSeconds ? SignatureVerdict.Valid : SignatureVerdict.Untimely;
    }

    /// <summary>How many seconds a call is old by this machine's clock; less than none when it comes from the future.</summary>
    public long Age(string? timestamp) => Age(SecondsOf(timestamp) ?? 0);

    private long Age(long seconds) => time.GetUtcNow().ToUnixTimeSeconds() - seconds;

    private byte[] Expected(string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Version}:{timestamp}:"));
        hash.AppendData(body);
        return Encoding.UTF8.GetBytes($"{Version}={Convert.ToHexStringLower(hash.GetHashAndReset())}");
    }

    private static long? SecondsOf(string? timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
}

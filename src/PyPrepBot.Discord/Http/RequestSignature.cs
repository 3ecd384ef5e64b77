using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace PyPrepBot.Discord.Http;

/// <summary>Whether a call comes from Discord, just now: Ed25519 over the timestamp and the bytes of the body.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers</remarks>
internal sealed class RequestSignature(string? publicKey, TimeProvider time)
{
    private const int KeyDigits = 64;
    private const int SignatureDigits = 128;

    // A recording of an old call is worth nothing; clocks may differ by less.
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(5);

    private readonly PublicKey? _key = Key(publicKey);

    /// <summary>Whether a text can be a public key at all.</summary>
    public static bool IsKey(string? text) => Key(text) is not null;

    public bool IsValid(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        if (_key is null || timestamp is null || Bytes(signature, SignatureDigits) is not { } signed || !IsFresh(timestamp))
        {
            return false;
        }

        var message = new byte[Encoding.UTF8.GetByteCount(timestamp) + body.Length];
        var length = Encoding.UTF8.GetBytes(timestamp, message);
        body.CopyTo(message.AsSpan(length));
        return SignatureAlgorithm.Ed25519.Verify(_key, message, signed);
    }

    private bool IsFresh(string timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(time.GetUtcNow().ToUnixTimeSeconds() - seconds) <= Freshness.TotalSeconds;

    private static PublicKey? Key(string? text) =>
        Bytes(text, KeyDigits) is { } bytes
        && PublicKey.TryImport(SignatureAlgorithm.Ed25519, bytes, KeyBlobFormat.RawPublicKey, out var key)
            ? key
            : null;

    private static byte[]? Bytes(string? digits, int length) =>
        digits?.Length == length && digits.All(char.IsAsciiHexDigit) ? Convert.FromHexString(digits) : null;
}

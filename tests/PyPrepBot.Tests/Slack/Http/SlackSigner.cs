using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Tests.Slack.Http;

/// <summary>Calls as Slack does, signed by another implementation than the one that verifies.</summary>
internal static class SlackSigner
{
    public const string Secret = "0123456789abcdef0123456789abcdef";
    public const string Form = "application/x-www-form-urlencoded";

    public static string Sign(string timestamp, byte[] body) =>
        "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.ASCII.GetBytes(Secret), Signed(timestamp, body)));

    public static Dictionary<string, string> Headers(string body, string kind, DateTimeOffset at)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Content-Type"] = kind,
            ["X-Slack-Request-Timestamp"] = timestamp,
            ["X-Slack-Signature"] = Sign(timestamp, Encoding.UTF8.GetBytes(body)),
        };
    }

    public static WebCall Call(string body, Dictionary<string, string> headers) =>
        new(name => headers.GetValueOrDefault(name), Encoding.UTF8.GetBytes(body));

    private static byte[] Signed(string timestamp, byte[] body) => [.. Encoding.ASCII.GetBytes($"v0:{timestamp}:"), .. body];

    public static WebCall Unsigned(string body, string kind) =>
        Call(body, new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = kind });
}

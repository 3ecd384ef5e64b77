using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PyPrepBot.Simulators.Slack.Http;

/// <summary>Proves that a request comes from Slack.</summary>
/// <remarks>https://docs.slack.dev/authentication/verifying-requests-from-slack</remarks>
public static class SlackSignature
{
    public static string Of(string secret, DateTimeOffset at, string body)
    {
        var signed = string.Create(CultureInfo.InvariantCulture, $"v0:{at.ToUnixTimeSeconds()}:{body}");
        return "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(signed)));
    }
}

using System.Security.Cryptography;
using System.Text;

namespace PyPrepBot.Slack.Reading;

/// <summary>One delivery, before it is read.</summary>
/// <param name="Id">Slack's id of the envelope or request, for what has none of its own.</param>
internal sealed record Delivery(string Id, DateTimeOffset At)
{
    private const int Length = 16;

    /// <summary>By what a redelivery is known and a log line found. A trigger id opens windows, so what is kept of it cannot.</summary>
    public string IdOf(string? secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.IsNullOrEmpty(secret) ? Id : secret)))[..Length];
}

using System.Globalization;

namespace PyPrepBot.Slack.Installing;

/// <summary>What a browser keeps while it is at Slack.</summary>
/// <remarks>Lax, since the way back begins on Slack's page; the prefix keeps other hosts of our domain from setting it.</remarks>
internal static class StateCookie
{
    public const string Name = "__Host-pyprepbot_install";

    public static string Gone { get; } = Of("", TimeSpan.Zero);

    public static string Keep(string state) => Of(state, InstallStates.Lifetime);

    private static string Of(string value, TimeSpan age) => string.Create(
        CultureInfo.InvariantCulture, $"{Name}={value}; Path=/; Max-Age={age.TotalSeconds:0}; Secure; HttpOnly; SameSite=Lax");
}

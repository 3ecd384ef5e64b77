using Microsoft.Extensions.Configuration;
using PyPrepBot.Slack;

namespace PyPrepBot.Composition;

/// <summary>Reads how the bot reaches Slack, and says what cannot be meant before anything is sent.</summary>
internal static class SlackSettings
{
    /// <exception cref="SettingsException">A value cannot be meant.</exception>
    public static void Read(IConfiguration settings, SlackOptions options)
    {
        var section = settings.GetSection(SlackOptions.Section);
        options.BotToken = Secret(section, nameof(SlackOptions.BotToken), SlackSecrets.FaultOfBotToken);
        options.AppToken = Secret(section, nameof(SlackOptions.AppToken), SlackSecrets.FaultOfAppToken);
        options.SigningSecret = Secret(section, nameof(SlackOptions.SigningSecret), SlackSecrets.FaultOfSigningSecret);
        options.ClientId = Secret(section, nameof(SlackOptions.ClientId), SlackSecrets.FaultOfClientId);
        options.ClientSecret = Secret(section, nameof(SlackOptions.ClientSecret), SlackSecrets.FaultOfClientSecret);
        options.Mode = Mode(section[nameof(SlackOptions.Mode)]);
        options.ApiBaseUrl = Address(section, nameof(SlackOptions.ApiBaseUrl)) ?? options.ApiBaseUrl;
        options.AuthorizeUrl = Address(section, nameof(SlackOptions.AuthorizeUrl)) ?? options.AuthorizeUrl;
        options.PublicUrl = Address(section, nameof(SlackOptions.PublicUrl)) is { } root ? Root(root) : null;
        SlackCommandNames.Read(section, options);
    }

    private static string? Secret(IConfigurationSection section, string name, Func<string?, string?> faultOf) =>
        faultOf(section[name]) is { } fault
            ? throw new SettingsException($"{SlackOptions.Section}:{name}: {fault}")
            : string.IsNullOrWhiteSpace(section[name]) ? null : section[name]!.Trim();

    private static SlackMode Mode(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return SlackMode.Socket;
        }

        // By name only: "7" would be read as a mode that does not exist.
        return Enum.GetNames<SlackMode>().Contains(name.Trim(), StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<SlackMode>(name, ignoreCase: true)
            : throw new SettingsException($"Slack:Mode: there is no '{name}'. Set it to Socket or Http.");
    }

    private static Uri? Address(IConfigurationSection section, string name) =>
        string.IsNullOrWhiteSpace(section[name]) ? null : WebRoots.Read($"{SlackOptions.Section}:{name}", section[name]!);

    // The doors below it are ours to name.
    private static Uri Root(Uri address) => address.AbsolutePath.Contains("/slack/", StringComparison.OrdinalIgnoreCase)
        ? throw new SettingsException(
            $"Slack:PublicUrl: '{address}' is one of the bot's doors. Write what stands before it, "
            + $"such as {address.GetLeftPart(UriPartial.Authority)}.")
        : address;
}

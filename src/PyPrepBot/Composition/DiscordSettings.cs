using Microsoft.Extensions.Configuration;
using PyPrepBot.Discord;

namespace PyPrepBot.Composition;

/// <summary>Reads how the bot reaches Discord, and says what cannot be meant before anything is sent.</summary>
internal static class DiscordSettings
{
    private const int KeyDigits = 64;

    /// <exception cref="SettingsException">A value cannot be meant.</exception>
    public static void Read(IConfiguration settings, DiscordOptions options)
    {
        var section = settings.GetSection(DiscordOptions.Section);
        options.Token = Token(section[nameof(DiscordOptions.Token)]);
        options.Mode = Mode(section[nameof(DiscordOptions.Mode)]);
        options.ApiBaseUrl = section[nameof(DiscordOptions.ApiBaseUrl)] is { Length: > 0 } url
            ? WebRoots.Read("Discord:ApiBaseUrl", url)
            : options.ApiBaseUrl;
        options.PublicKey = section[nameof(DiscordOptions.PublicKey)]?.Trim();
        if (options is { IsOn: true, Mode: DiscordMode.Http })
        {
            DemandEntry(options, settings["Urls"]);
        }
    }

    private static string? Token(string? token) => DiscordToken.Fault(token) is { } fault
        ? throw new SettingsException($"Discord:Token: {fault}")
        : token?.Trim();

    private static DiscordMode Mode(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return DiscordMode.Gateway;
        }

        // By name only: "7" would be read as a mode that does not exist.
        return Enum.GetNames<DiscordMode>().Contains(name.Trim(), StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<DiscordMode>(name, ignoreCase: true)
            : throw new SettingsException($"Discord:Mode: there is no '{name}'. Set it to Gateway or Http.");
    }

    private static void DemandEntry(DiscordOptions options, string? urls)
    {
        if (options.PublicKey?.Length != KeyDigits || !options.PublicKey.All(char.IsAsciiHexDigit))
        {
            throw new SettingsException(
                "Discord:PublicKey is needed when Discord:Mode is Http: "
                + "the 64 hexadecimal digits on the application's General Information page.");
        }

        if (string.IsNullOrWhiteSpace(urls))
        {
            throw new SettingsException("Urls is needed when Discord:Mode is Http, such as http://+:8080, for Discord to call.");
        }
    }
}

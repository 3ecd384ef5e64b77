namespace PyPrepBot.Discord;

/// <summary>How the bot reaches Discord. Without a token Discord is off.</summary>
public sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>The bot's token; from the environment, never from a file in the repository.</summary>
    public string? Token { get; set; }

    /// <summary>Whether interactions come over the gateway or to our own web server.</summary>
    public DiscordMode Mode { get; set; } = DiscordMode.Gateway;

    /// <summary>The REST root; the gateway's address comes from it.</summary>
    public Uri ApiBaseUrl { get; set; } = new("https://discord.com/api/v10");

    /// <summary>The application's Ed25519 key as 64 hexadecimal digits; needed for <see cref="DiscordMode.Http"/>.</summary>
    public string? PublicKey { get; set; }

    public bool IsOn => !string.IsNullOrWhiteSpace(Token);
}

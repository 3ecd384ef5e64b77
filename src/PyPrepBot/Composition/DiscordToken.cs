namespace PyPrepBot.Composition;

/// <summary>Recognises what people paste in the place of a bot token. Never repeats any of it.</summary>
internal static class DiscordToken
{
    private const string Where = "The bot token is on the application's Bot page, under Reset Token.";

    /// <summary>What is wrong with a token by its looks alone; null when nothing is, or when there is none.</summary>
    public static string? Fault(string? text) => text?.Trim() switch
    {
        null or "" => null,
        { } token when token.StartsWith("Bot ", StringComparison.OrdinalIgnoreCase) =>
            "write the token alone, without the word Bot before it.",
        { } token when token.Any(char.IsWhiteSpace) => $"there is a blank in it, so it was not copied well. {Where}",
        { } token when token.StartsWith("xox", StringComparison.Ordinal) || token.StartsWith("xapp-", StringComparison.Ordinal) =>
            $"this is a token of Slack. {Where}",
        { Length: 64 } token when token.All(char.IsAsciiHexDigit) => $"this is the application's public key. {Where}",
        { Length: >= 17 and <= 20 } token when token.All(char.IsAsciiDigit) => $"this is an application's id. {Where}",
        { Length: 32 } token when !token.Contains('.', StringComparison.Ordinal) => $"this looks like the OAuth2 client secret. {Where}",
        { } token when token.Contains("://", StringComparison.Ordinal) => $"this is an address. {Where}",
        _ => null,
    };
}

namespace PyPrepBot.Composition;

/// <summary>Recognises by their looks what people paste in the wrong place. Never repeats any of it.</summary>
internal static class SlackSecrets
{
    public const string BotToken = "The bot token begins with xoxb-: page OAuth & Permissions, Bot User OAuth Token.";
    public const string AppToken = "The app-level token begins with xapp-: page Basic Information, App-Level Tokens.";
    public const string Signing = "The signing secret, 32 letters and digits, is on the page Basic Information under App Credentials.";
    public const string ClientSecret = "The client secret, 32 letters and digits, is on the page Basic Information under App Credentials.";
    public const string ClientId = "The client id, two numbers with a dot between, is on the page Basic Information under App Credentials.";

    private const int Secret = 32;

    // Slack promises no length.
    private const int ShortestSecret = 16;

    /// <summary>What is wrong with a bot token; null when nothing is, or when there is none.</summary>
    public static string? FaultOfBotToken(string? text) => Fault(text, IsBotToken, BotToken);

    public static string? FaultOfAppToken(string? text) => Fault(text, token => Begins(token, "xapp-"), AppToken);

    public static string? FaultOfSigningSecret(string? text) => Fault(text, MayBeSecret, Signing);

    public static string? FaultOfClientSecret(string? text) => Fault(text, MayBeSecret, ClientSecret);

    public static string? FaultOfClientId(string? text) => Fault(text, IsClientId, ClientId);

    private static string? Fault(string? text, Func<string, bool> isRight, string where) => text?.Trim() switch
    {
        null or "" => null,
        { } secret when Begins(secret, "Bearer ") => $"write the token alone, without the word Bearer before it. {where}",
        { } secret when secret.Any(char.IsWhiteSpace) => $"there is a blank in it, so it was not copied well. {where}",
        { } secret when isRight(secret) => null,
        { } secret => $"{Looks(secret)}. {where}",
    };

    private static string Looks(string secret) => secret switch
    {
        _ when secret.Contains("://", StringComparison.Ordinal) => "this is an address",
        _ when Begins(secret, "xoxe") => "this is a token that rotates, which the bot does not renew: make an app without token rotation",
        _ when Begins(secret, "xoxb-") => "this is the bot token, which belongs into Slack:BotToken",
        _ when Begins(secret, "xapp-") => "this is the app-level token, which belongs into Slack:AppToken",
        _ when Begins(secret, "xoxp-") => "this is a person's token, which would do everything in their name",
        _ when Begins(secret, "xox") => "this is another kind of Slack's tokens",
        _ when IsClientId(secret) => "this is the client id",
        _ when IsSecret(secret) => "this looks like the signing secret or the client secret",
        _ when secret.Split('.').Length == 3 => "this looks like a token of Discord",
        _ => "this does not look like one",
    };

    private static bool IsBotToken(string text) => Begins(text, "xoxb-");

    private static bool IsSecret(string text) => text.Length == Secret && text.All(char.IsAsciiHexDigit);

    private static bool MayBeSecret(string text) =>
        text.Length >= ShortestSecret && text.All(char.IsAsciiLetterOrDigit) && !text.All(char.IsAsciiDigit);

    private static bool IsClientId(string text) =>
        text.Split('.') is [{ Length: > 0 } team, { Length: > 0 } app] && team.All(char.IsAsciiDigit) && app.All(char.IsAsciiDigit);

    private static bool Begins(string text, string prefix) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}

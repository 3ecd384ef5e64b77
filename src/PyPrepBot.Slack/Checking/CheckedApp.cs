namespace PyPrepBot.Slack.Checking;

/// <summary>Slack's own pages of our app.</summary>
internal static class CheckedApp
{
    private const string Pages = "https://api.slack.com/apps";

    /// <summary>An app-level token holds the app's id, which is no secret: <c>xapp-1-A123-456-…</c>.</summary>
    public static string? IdIn(string? appToken) =>
        appToken?.Split('-') is [_, _, ['A', ..] id, _, ..] && id.All(char.IsAsciiLetterOrDigit) ? id : null;

    public static Uri Page(string? appId) => new(appId is null ? Pages : $"{Pages}/{Uri.EscapeDataString(appId)}");

    public static Uri InstallPage(string? appId) =>
        new(appId is null ? Pages : $"{Pages}/{Uri.EscapeDataString(appId)}/install-on-team");
}

namespace PyPrepBot.Slack.Installing;

/// <summary>What somebody reads in a browser who installs the bot.</summary>
internal static class InstallMessages
{
    public static PageText Denied { get; } = new(
        "Nothing was installed", "You said no to Slack, so nothing was changed. You can close this page.");

    public static PageText Refused { get; } = new(
        "Slack did not go on",
        "Slack stopped before anything was installed. Ask whoever looks after your workspace's apps whether PyPrepBot is allowed.");

    public static PageText NoUse { get; } = new(
        "This app cannot be used yet", "Slack gave the bot no lasting access. Whoever runs this bot can read in its log what to change.");

    public static PageText NotKept { get; } = new(
        "It could not be saved",
        "Slack agreed, but this bot could not save it. Whoever runs it can read why in its log; then install it once more.");

    public static PageText Installed(string? place, string hub) => new(
        place is null ? "PyPrepBot is installed" : $"PyPrepBot is installed in {place}", "A study group needs three more steps:")
    {
        Steps =
        [
            ("Open Slack, and there the channel of your group.", null),
            ("Let the bot in. Type", "/invite @PyPrepBot"),
            ("Choose the hour of the daily challenge. Type", $"{hub} group setup"),
        ],
    };

    public static PageText Stale(Uri? install) => new(
        "This page is too old",
        "Each attempt to install works once, within ten minutes and in the browser that began it. Nothing was installed.")
    {
        Link = Again(install),
    };

    public static PageText NotReached(Uri? install) => new(
        "Slack could not be reached", "Slack did not answer in time, so nothing was installed. Try again in a minute.")
    {
        Link = Again(install),
    };

    private static (string Words, Uri Address)? Again(Uri? install) => install is null ? null : ("Begin again", install);
}

namespace PyPrepBot.Slack.Registering;

/// <summary>Words that only the manifest needs.</summary>
internal static class RegisteringMessages
{
    public const string Name = "PyPrepBot";
    public const string Description = "Daily Python interview challenges, quizzes and leaderboards for study groups";
    public const string Hub = "Help, settings and everything else the bot can do";

    /// <summary>A command in the menu of messages, whose name may have to be cut.</summary>
    public static string Shortcut(string name) => $"{name} message";
}

namespace PyPrepBot.Slack.People;

/// <summary>What Slack says of somebody.</summary>
/// <param name="Name">What they are called; null when Slack does not say.</param>
/// <param name="Manages">They administer the workspace, and so its study group.</param>
internal sealed record Person(string? Name, bool Manages)
{
    /// <summary>Somebody of whom nothing is known: a member like any other.</summary>
    public static Person Unknown { get; } = new(null, Manages: false);
}

namespace PyPrepBot.Slack.Installing;

/// <summary>The whole file.</summary>
internal sealed record InstallationRows(int Version, IReadOnlyList<InstallationRow> Installations)
{
    public const int Current = 1;
}

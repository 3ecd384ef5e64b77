namespace PyPrepBot.Slack.Installing;

/// <summary>A workspace, an organisation or a person.</summary>
internal sealed record NamedReply
{
    public string? Id { get; init; }

    public string? Name { get; init; }
}

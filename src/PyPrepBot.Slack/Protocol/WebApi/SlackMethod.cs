namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>One method of the Web API: how it is limited, repeated and waited for.</summary>
/// <param name="PerMinute">The floor of its tier: https://docs.slack.dev/apis/web-api/rate-limits</param>
internal sealed record SlackMethod(string Name, int PerMinute, Repeat Repeat)
{
    /// <summary>For one try; of an urgent call for the whole of it, with every wait.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>A person's three seconds are running.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>The argument that names the channel in which this makes a message; null when it makes none.</summary>
    public string? ChannelArgument { get; init; }

    /// <summary>Lets every call go first that somebody waits for.</summary>
    public bool IsScheduled { get; init; }

    /// <summary>Of several for one message only the newest counts.</summary>
    public bool NewestOnly { get; init; }

    public override string ToString() => Name;
}

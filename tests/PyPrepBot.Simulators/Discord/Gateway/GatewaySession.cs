namespace PyPrepBot.Simulators.Discord.Gateway;

/// <summary>A session outlives its connection for a while and keeps what the bot missed.</summary>
internal sealed class GatewaySession(string id, int intents)
{
    public string Id { get; } = id;

    public int Intents { get; } = intents;

    public int Sequence { get; set; }

    public List<(int Sequence, string Frame)> Sent { get; } = [];

    public GatewayConnection? Connection { get; set; }

    public DateTimeOffset? LostAt { get; set; }
}

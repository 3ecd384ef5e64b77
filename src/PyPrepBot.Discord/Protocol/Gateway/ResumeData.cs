namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Goes on with a session.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway-events#resume</remarks>
internal sealed record ResumeData(string Token, string SessionId, long Seq)
{
    public override string ToString() => nameof(ResumeData);
}

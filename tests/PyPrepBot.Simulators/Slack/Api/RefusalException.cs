namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>Ends a call with a refusal, from however deep.</summary>
internal sealed class RefusalException(ApiReply reply) : Exception(reply.Name)
{
    public RefusalException(string error) : this(ApiReply.Error(error))
    {
    }

    public ApiReply Reply { get; } = reply;
}

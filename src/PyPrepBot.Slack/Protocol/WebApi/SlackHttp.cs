namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>The connections to Slack, which all calls share. Those to another platform are no concern of theirs.</summary>
internal sealed class SlackHttp(HttpMessageHandler handler) : HttpMessageInvoker(handler)
{
    public SlackHttp()
        : this(SlackHandler.Create())
    {
    }
}

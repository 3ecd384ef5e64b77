namespace PyPrepBot.Slack;

/// <summary>How interactions arrive from Slack.</summary>
public enum SlackMode
{
    Socket,
    Http,
}

using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Transport;

namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>Makes the sockets.</summary>
/// <remarks>A connection of which only one half is left never says so, and Slack may be silent for hours: hence the pings.</remarks>
internal static class SlackSockets
{
    private const int LongestFrame = 1024 * 1024;
    private static readonly TimeSpan Ping = TimeSpan.FromSeconds(10);

    public static ITextSocket Create(TimeProvider time) => new TextSocket(SlackRequests.Agent, time, LongestFrame, Ping);
}

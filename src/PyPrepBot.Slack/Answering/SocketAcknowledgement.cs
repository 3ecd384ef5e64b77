using PyPrepBot.Slack.Protocol.SocketMode;

namespace PyPrepBot.Slack.Answering;

/// <summary>An acknowledgement that goes back over the socket.</summary>
internal sealed class SocketAcknowledgement(SocketModeClient client, string envelopeId, bool takesPayload) : IAcknowledgement
{
    public async Task<bool> SendAsync(string? json, CancellationToken cancellation)
    {
        var answer = takesPayload ? json : null;
        return await client.AcknowledgeAsync(envelopeId, answer, cancellation) && answer == json;
    }
}

using PyPrepBot.Slack.Answering;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack.Http;

/// <summary>Takes in what Slack sends, whichever way it came.</summary>
internal interface IReception
{
    /// <summary>Completes when the command is answered.</summary>
    Task HoldAsync(CommandPayload wire, Delivery delivery, IAcknowledgement acknowledgement);

    /// <summary>Completes when the interaction is answered.</summary>
    Task HoldAsync(InteractionPayload wire, Delivery delivery, IAcknowledgement acknowledgement);

    /// <summary>Returns at once: an event waits for no answer.</summary>
    void Hear(EventPayload wire, Delivery delivery);
}

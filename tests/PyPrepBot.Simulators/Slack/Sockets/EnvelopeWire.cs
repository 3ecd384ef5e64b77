using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Deliveries;

namespace PyPrepBot.Simulators.Slack.Sockets;

/// <summary>What is around a payload on a socket.</summary>
internal static class EnvelopeWire
{
    public static JsonObject Write(Delivery delivery)
    {
        var json = new JsonObject
        {
            ["envelope_id"] = delivery.Id, ["type"] = delivery.Type, ["accepts_response_payload"] = delivery.TakesPayload,
            ["payload"] = delivery.Payload.DeepClone(),
        };
        if (delivery.Type == Delivery.Event)
        {
            json["retry_attempt"] = delivery.Attempt;
            json["retry_reason"] = delivery.RetryReason;
        }

        return json;
    }
}

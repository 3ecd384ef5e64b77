using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol.Incoming;

namespace PyPrepBot.Slack.Reading;

/// <summary>Reads a look at the Home tab.</summary>
/// <remarks>https://docs.slack.dev/reference/events/app_home_opened</remarks>
internal static class HomeReader
{
    public static InteractionReading Read(EventPayload wire, Delivery delivery)
    {
        // The other tab holds messages, which need nothing from us.
        if (wire.Event is not { Tab: "home" } happening)
        {
            return new InteractionReading.Ignored("another tab was opened");
        }

        var ways = new AnswerWays { ViewId = happening.View?.Id, ViewHash = happening.View?.Hash, IsHome = true };
        var origin = Origin.Of(
            delivery.IdOf(wire.EventId), Space.Of(wire), Origin.Person(happening.User), (null, null), delivery.At, ways);
        return origin is { } from
            ? from.On(new HomeOpened(from.Id, from.User, from.Channel, from.At))
            : new InteractionReading.Ignored("it does not say who looks");
    }
}

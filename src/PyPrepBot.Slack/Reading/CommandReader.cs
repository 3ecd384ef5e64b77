using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol.Incoming;
using static PyPrepBot.Slack.Reading.InteractionReading;

namespace PyPrepBot.Slack.Reading;

/// <summary>Reads slash commands, and what is said to the bot by name or in private, as one and the same.</summary>
internal sealed class CommandReader(CommandNames names, IReadOnlyList<Route> routes)
{
    public InteractionReading Read(CommandPayload wire, Delivery delivery)
    {
        if (string.IsNullOrWhiteSpace(wire.Command))
        {
            return new Ignored("it names no command");
        }

        var ways = new AnswerWays { TriggerId = wire.TriggerId, ResponseUrl = AnswerWays.Url(wire.ResponseUrl) };
        var origin = Origin.Of(
            delivery.IdOf(wire.TriggerId), Space.Of(wire), Origin.Person(wire.UserId, wire.UserName),
            (wire.ChannelId, wire.ChannelName), delivery.At, ways);
        return Of(origin, wire.Text, text => names.Read(WireText.Of(wire.Command).Trim(), text, routes));
    }

    public InteractionReading Read(EventPayload wire, Delivery delivery)
    {
        if (wire.Event is not { } happening)
        {
            return new Ignored("it holds no event");
        }

        if (Said.Of(happening, wire.Authorizations) is not { } said)
        {
            return new Ignored("nothing was said to the bot");
        }

        var ways = new AnswerWays { Message = happening.Ts, Thread = happening.ThreadTs };
        var origin = Origin.Of(
            delivery.IdOf(wire.EventId), Space.Of(wire), Origin.Person(happening.User), (happening.Channel?.Id, null), delivery.At, ways);
        return Of(origin, said, text => CommandNames.Line(text, routes));
    }

    private InteractionReading Of(Origin? origin, string? text, Func<string, (string Name, string Tail)> split)
    {
        if (origin is not { } from)
        {
            return new Ignored("it does not say who did it or where");
        }

        var (name, tail) = split(WireText.Straight(text));
        var line = CommandNames.TakesPeople(name, routes) ? split(WireText.WithPeople(text)).Tail : tail;
        return from.On(new SlashCommand(from.Id, from.User, from.Channel, from.At, name, CommandNames.Options(name, line, routes)));
    }
}

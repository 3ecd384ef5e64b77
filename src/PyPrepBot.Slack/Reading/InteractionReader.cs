using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Protocol.Incoming;
using static PyPrepBot.Slack.Reading.InteractionReading;

namespace PyPrepBot.Slack.Reading;

/// <summary>
/// Turns what is pressed, chosen, typed or sent into an interaction of the chat model. Whatever is missing or odd, it does not throw.
/// </summary>
internal sealed class InteractionReader(IReadOnlyList<Route> routes)
{
    private const string Pressed = "block_actions";
    private const string Sent = "view_submission";
    private const string Typing = "block_suggestion";
    private const string OnMessage = "message_action";
    private const string FromMenu = "shortcut";

    public InteractionReading Read(InteractionPayload wire, Delivery delivery)
    {
        if (wire.Type is not (Pressed or Sent or Typing or OnMessage or FromMenu))
        {
            return new Ignored("its type needs no answer or is unknown");
        }

        var view = ViewOrigin.Read(wire.View?.PrivateMetadata);
        var channel = (wire.Channel?.Id ?? wire.Container?.ChannelId ?? view.Channel, wire.Channel?.Name);
        var person = Origin.Person(wire.User?.Id, wire.User?.Name, wire.User?.Username);
        return Origin.Of(delivery.IdOf(wire.TriggerId), Space.Of(wire), person, channel, delivery.At, Ways(wire, view)) is { } origin
            ? Read(wire, origin)
            : new Ignored("it does not say who did it or where");
    }

    private InteractionReading Read(InteractionPayload wire, Origin from) => wire.Type switch
    {
        Pressed => wire.Actions?.FirstOrDefault(action => action is not null) is { } action
            ? Under(action, wire.View?.State ?? wire.State, from)
            : new Ignored("nothing was pressed"),
        Sent => ActionId.TryParse(wire.View?.CallbackId) is { } id
            ? from.On(new ModalSubmit(from.Id, from.User, from.Channel, from.At, id, FormFields.Of(wire.View?.State)))
            : new Foreign(from.Ways),
        Typing => SuggestionId.TryParse(wire.ActionId) is var (command, option)
            ? from.On(new Autocomplete(from.Id, from.User, from.Channel, from.At, command, option, WireText.Of(wire.Value)))
            : new Ignored("no list of ours is being typed in"),
        FromMenu => routes.FirstOrDefault(route => route.Shortcut is { } words && ShortcutId.Of(words) == wire.CallbackId) is { } route
            ? from.On(new SlashCommand(from.Id, from.User, from.Channel, from.At, route.Name, Arguments.None))
            : new Ignored("no such shortcut was ever registered"),
        _ => Menu(wire, from),
    };

    private static InteractionReading Under(ActionPayload action, ViewStatePayload? state, Origin from)
    {
        if (TickId.IsOne(action.ActionId))
        {
            return new Ignored("a box was ticked, which is read when its button is pressed");
        }

        if (SuggestionId.TryParse(action.ActionId) is not null)
        {
            return new Ignored("a suggestion was taken, which is read with its form");
        }

        if (ActionId.TryParse(action.ActionId) is not { } id)
        {
            return new Foreign(from.Ways);
        }

        return (action.Type, FormFields.Chosen(action)) switch
        {
            ("button", _) when FormFields.Ticked(state, id) is { } ticked =>
                from.On(new SelectChoice(from.Id, from.User, from.Channel, from.At, id, ticked)),
            ("button", _) => from.On(new ButtonClick(from.Id, from.User, from.Channel, from.At, id)),
            ("static_select" or "multi_static_select" or "radio_buttons" or "checkboxes", { Count: > 0 } values) =>
                from.On(new SelectChoice(from.Id, from.User, from.Channel, from.At, id, values)),
            _ => new Ignored("nothing was chosen, or the bot sends no control of this kind"),
        };
    }

    private InteractionReading Menu(InteractionPayload wire, Origin from)
    {
        var route = routes.FirstOrDefault(route => route.Kind == RouteKind.Message && ShortcutId.Of(route.Name) == wire.CallbackId);
        if (route is null || wire.Message is not { } message)
        {
            return new Ignored("no such shortcut was ever registered, or its message did not come along");
        }

        var author = Origin.Person(message.User ?? message.BotId, message.Username);
        return from.On(new MessageCommand(
            from.Id, from.User, from.Channel, from.At, route.Name, WireText.Typed(message.Text), author)
        {
            Files = MessageFiles.Of(message.Files, from.Channel.Space),
        });
    }

    private static AnswerWays Ways(InteractionPayload wire, ViewOrigin view) => new()
    {
        TriggerId = wire.TriggerId,
        ResponseUrl = AnswerWays.Url(wire.ResponseUrl),
        ViewId = wire.View?.Id,
        ViewHash = wire.View?.Hash,
        ViewBelow = wire.View?.PreviousViewId,
        IsHome = wire.View?.Type == "home",
        Message = wire.Container?.MessageTs ?? wire.MessageTs ?? view.Message,
        Thread = wire.Container?.ThreadTs ?? wire.Message?.ThreadTs ?? view.Thread,
        IsEphemeral = wire.Container?.IsEphemeral ?? false,
    };
}

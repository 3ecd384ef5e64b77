using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Incoming;
using static PyPrepBot.Discord.Reading.InteractionReading;

namespace PyPrepBot.Discord.Reading;

/// <summary>Turns an interaction as Discord sends it into one of the chat model. Whatever is missing or odd, it does not throw.</summary>
internal static class InteractionReader
{
    private const int Command = 2;
    private const int Control = 3;
    private const int Typing = 4;
    private const int Form = 5;
    private const int OnUser = 2;
    private const int OnMessage = 3;

    public static InteractionReading Read(InteractionPayload wire, DateTimeOffset receivedAt)
    {
        if (wire.Type is not (Command or Control or Typing or Form))
        {
            return new Ignored("its type needs no answer or is unknown");
        }

        if (string.IsNullOrEmpty(wire.Id) || string.IsNullOrEmpty(wire.Token) || wire.Data is not { } data)
        {
            return new Ignored("it has no id, token or data");
        }

        if (wire.GuildId is null)
        {
            return new Refused(RefusedKind.DirectMessage);
        }

        return Origin.Of(wire, receivedAt) is { } origin
            ? Read(wire.Type, data, origin)
            : new Ignored("it does not say who did it or where");
    }

    private static InteractionReading Read(int type, InteractionDataPayload data, Origin from) => type switch
    {
        Command when data.Type == OnMessage => Menu(data, from),
        Command when data.Type == OnUser || string.IsNullOrEmpty(data.Name) => new Ignored("no such command was ever registered"),
        Command => Slash(CommandPath.Of(data), data.Resolved, from),
        Typing => Suggestions(CommandPath.Of(data), from),
        _ => ActionId.TryParse(data.CustomId) is { } action ? Under(action, type, data, from) : new Refused(RefusedKind.ForeignControl),
    };

    private static InteractionReading Under(ActionId action, int type, InteractionDataPayload data, Origin from) => type == Form
        ? Of(from, new ModalSubmit(from.Id, from.User, from.Channel, from.At, action, FormFields.Of(data.Components)))
        : Pressed(data, action, from);

    private static Read Slash(CommandPath path, ResolvedPayload? resolved, Origin from) =>
        Of(from, new SlashCommand(from.Id, from.User, from.Channel, from.At, path.Name, new Arguments(path.Values()))
        {
            Files = path.Files(resolved),
        });

    private static InteractionReading Menu(InteractionDataPayload data, Origin from)
    {
        if (data is not { Name: { } name, TargetId: { } id }
            || data.Resolved?.Messages?.GetValueOrDefault(id) is not { } message)
        {
            return new Ignored("the message it was chosen on did not come along");
        }

        var author = message.Author is { Id: { } person } user ? Origin.Person(user, person) : null;
        return Of(from, new MessageCommand(from.Id, from.User, from.Channel, from.At, name, WireText.Of(message.Content), author)
        {
            Files = Attachments.Of(message.Attachments),
        });
    }

    private static InteractionReading Suggestions(CommandPath path, Origin from) =>
        path.Options.FirstOrDefault(option => option is { Focused: true, Name: not null }) is { } focused
            ? Of(from, new Autocomplete(
                from.Id, from.User, from.Channel, from.At, path.Name, focused.Name!, WireText.Of(focused.Value)))
            : new Ignored("no option is being typed");

    private static InteractionReading Pressed(InteractionDataPayload data, ActionId action, Origin from) => data.ComponentType switch
    {
        ComponentTypes.Button => Of(from, new ButtonClick(from.Id, from.User, from.Channel, from.At, action)),
        ComponentTypes.Select => Of(from, new SelectChoice(
            from.Id, from.User, from.Channel, from.At, action, [.. (data.Values ?? []).Select(WireText.Of)])),
        _ => new Ignored("the bot sends no control of this kind"),
    };

    private static Read Of(Origin from, Interaction interaction) => new(from.On(interaction));
}

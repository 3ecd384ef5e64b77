using System.Diagnostics;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Terminal;

/// <summary>Turns typed lines into interactions, and shows what comes back.</summary>
internal sealed class Conversation(
    AnswerInteraction answer, IReadOnlyList<Route> routes, Dialogue dialogue, Roster roster, Posts posts, Stamps stamps)
{
    private readonly HashSet<string> _openers =
        [.. routes.Where(route => route is { Kind: RouteKind.Button, Deferral: Deferral.Never }).Select(route => route.Name)];

    private readonly FormFiller _forms = new(dialogue, verb => RoomCommand.Is(verb) || Find(routes, verb) is not null);

    /// <summary>The room everybody is in.</summary>
    public static ChannelRef Channel { get; } = new(Platform.Terminal, "room", "room");

    // Whoever sits at this screen runs the bot.
    private static Rights Owner { get; } = Rights.None with { Manages = true };

    public Task HearAsync(string line, CancellationToken stopping)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return Task.CompletedTask;
        }

        var speaker = roster.Current;
        switch (TypedLine.Read(line, speaker.Controls, posts.Controls))
        {
            case Meaning.Command:
                return CommandAsync(line, speaker, stopping);
            case Meaning.Press press:
                return TalkAsync(speaker, Click(speaker, press.Control.Action), IsOwn(speaker, press.Control), null, stopping);
            case Meaning.Take take:
                return TalkAsync(speaker, Choice(speaker, take), IsOwn(speaker, take.First), null, stopping);
            case Meaning.Text text:
                return TalkAsync(speaker, Click(speaker, text.Opens), true, line, stopping);
            case Meaning.WrongCount wrong:
                dialogue.Say(TerminalMessages.WrongCount(wrong.Menu));
                return Task.CompletedTask;
            default:
                dialogue.Say(TerminalMessages.NothingFits(speaker.Controls));
                return Task.CompletedTask;
        }
    }

    private async Task CommandAsync(string line, Speaker speaker, CancellationToken stopping)
    {
        var (verb, tail) = CommandLine.Split(line, routes);
        if (RoomCommand.Is(verb))
        {
            ForTheRoom($"/{verb}", tail);
            return;
        }

        var route = Find(routes, verb);
        var arguments = route is null ? Arguments.None : CommandLine.Read(TypedOptions.Of(route), tail, TypedOptions.Person);
        if (route is not null && CommandUsage.Complaint(route, arguments) is { } complaint)
        {
            dialogue.Say(complaint);
            return;
        }

        var command = new SlashCommand(stamps.NextId(), speaker.User, Channel, stamps.Now, verb, arguments)
        {
            Rights = Owner,
            Files = TypedOptions.Files(route, arguments),
            PeopleNames = TypedOptions.Names(route, tail),
        };
        await TalkAsync(speaker, command, false, null, stopping);
        if ($"/{verb}" == RoomCommand.Help)
        {
            dialogue.Say(TerminalMessages.AlsoHere);
        }
    }

    private void ForTheRoom(string command, string tail)
    {
        switch (command)
        {
            case RoomCommand.Quit:
                dialogue.Close();
                break;
            case RoomCommand.Cancel:
                dialogue.Say(TerminalMessages.NoForm);
                break;
            case RoomCommand.As when tail.Length == 0:
                dialogue.Say(TerminalMessages.WhoSpoke(roster));
                break;
            case RoomCommand.As when MemberName.Read(tail) is { } user:
                roster.Switch(user);
                dialogue.Say(TerminalMessages.NowSpeaks(roster.Current.User));
                break;
            default:
                dialogue.Say(TerminalMessages.BadName);
                break;
        }
    }

    /// <param name="usesOwn">It answers the message that was last shown to the speaker.</param>
    /// <param name="typed">What goes into the form that opens, if that has one field to type in.</param>
    private async Task TalkAsync(Speaker speaker, Interaction interaction, bool usesOwn, string? typed, CancellationToken stopping)
    {
        var reply = await answer(interaction, stopping);
        while (reply is ModalReply { Modal: var form })
        {
            if (await FillAsync(form, typed, speaker, stopping) is not { } fields)
            {
                return;
            }

            typed = null;
            interaction = new ModalSubmit(stamps.NextId(), speaker.User, Channel, stamps.Now, form.Action, fields) { Rights = Owner };
            reply = await answer(interaction, stopping);
        }

        // A form may come back as unreadable, and then its message is still to be answered.
        Show(reply, speaker, isTaken: usesOwn && (interaction is not ModalSubmit || reply is MessageReply { UpdatesOriginal: true }));
    }

    private async Task<IReadOnlyDictionary<string, string>?> FillAsync(
        Modal form, string? typed, Speaker speaker, CancellationToken stopping)
    {
        if (typed is null || form.Fields is not [TextField field])
        {
            return await _forms.FillAsync(form, speaker.Prompt, stopping);
        }

        if (typed.Length <= field.MaxLength)
        {
            return new Dictionary<string, string> { [field.Id] = typed };
        }

        dialogue.Say(TerminalMessages.TooLong(field.MaxLength));
        return null;
    }

    private void Show(Reply reply, Speaker speaker, bool isTaken)
    {
        switch (reply)
        {
            case MessageReply { Visibility: Visibility.InChannel } post:
                Settle(speaker, Controls.None, isTaken);
                dialogue.Show(TerminalMessages.RoomMark, post.Message, posts.Number(post.Message));
                break;
            case MessageReply message:
                var controls = Controls.Of(message.Message, OpensForm);
                Settle(speaker, controls, isTaken);
                dialogue.Show(TerminalMessages.OnlySeenBy(speaker.User), message.Message, controls);
                break;
            case FaultsReply faults:
                Show(Reply.Ephemeral(faults.Otherwise), speaker, isTaken: false);
                break;
            case ChoicesReply choices:
                dialogue.Say(TerminalMessages.Suggestions(choices.Choices));
                break;
            default:
                throw new UnreachableException($"The terminal cannot show {reply.GetType().Name}.");
        }
    }

    private static void Settle(Speaker speaker, Controls shown, bool isTaken)
    {
        if (shown.All.Count > 0 || isTaken)
        {
            speaker.Controls = shown;
        }
    }

    private bool OpensForm(Button button) => button.Style == ButtonStyle.Primary && _openers.Contains(button.Action.Verb);

    private ButtonClick Click(Speaker speaker, ActionId action) =>
        new(stamps.NextId(), speaker.User, Channel, stamps.Now, action) { Rights = Owner };

    private SelectChoice Choice(Speaker speaker, Meaning.Take take) =>
        new(stamps.NextId(), speaker.User, Channel, stamps.Now, take.First.Action, take.Values) { Rights = Owner };

    private static bool IsOwn(Speaker speaker, Control control) => speaker.Controls.All.Contains(control);

    private static Route? Find(IReadOnlyList<Route> routes, string verb) =>
        routes.FirstOrDefault(route => route.Kind == RouteKind.Command && route.Name == verb);
}

using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Demo;

/// <summary>A member of the demo, who knows a given share of the answers.</summary>
internal sealed class DemoMember(string name, double knows, ChannelRef room, InteractionRouter router, DemoClock clock, Random luck)
{
    private int _deliveries;

    public string Name => name;

    /// <summary>Opens the challenge and, some while later, answers it.</summary>
    public async Task<MessageReply?> AnswerAsync(Question question, CancellationToken cancellation)
    {
        await TypeAsync("challenge", "", "", cancellation);
        clock.Pass(TimeSpan.FromSeconds(30 + luck.Next(120)));
        return await TypeAsync("answer", "text", Answer(question), cancellation);
    }

    /// <summary>Takes a whole test and returns its last page.</summary>
    public async Task<MessageReply?> TestAsync(string topic, CancellationToken cancellation)
    {
        var page = await TypeAsync("quiz", "topic", topic, cancellation);
        while (page is not null && Controls(page.Message) is { } next)
        {
            clock.Pass(TimeSpan.FromSeconds(20 + luck.Next(60)));
            page = await PressAsync(next, cancellation);
        }

        return page;
    }

    public async Task<MessageReply?> TypeAsync(string command, string option, string text, CancellationToken cancellation) =>
        await router.AnswerAsync(
            new SlashCommand(Delivery(), User, room, clock.GetUtcNow(), command, Arguments(option, text)), cancellation) as MessageReply;

    private UserRef User => new(room.Platform, name, name);

    private string Delivery() => $"demo-{name}-{++_deliveries}";

    private static Arguments Arguments(string option, string text) =>
        option.Length == 0 ? Core.Chat.Arguments.None : new Arguments(new Dictionary<string, string> { [option] = text });

    // What a press leads to: a page, or a form that is sent back with a guess.
    private async Task<MessageReply?> PressAsync(Block controls, CancellationToken cancellation)
    {
        Interaction act = controls switch
        {
            SelectMenu menu => new SelectChoice(Delivery(), User, room, clock.GetUtcNow(), menu.Action, [Any(menu.Options).Value]),
            ButtonRow row => new ButtonClick(Delivery(), User, room, clock.GetUtcNow(), Any(row.Buttons).Action),
            _ => throw new ArgumentOutOfRangeException(nameof(controls)),
        };
        var reply = await router.AnswerAsync(act, cancellation);
        return reply is ModalReply form
            ? await router.AnswerAsync(
                new ModalSubmit(Delivery(), User, room, clock.GetUtcNow(), form.Modal.Action, Filled(form.Modal)),
                cancellation) as MessageReply
            : reply as MessageReply;
    }

    private Dictionary<string, string> Filled(Modal form) => form.Fields.ToDictionary(
        field => field.Id,
        field => field is ChoiceField choice ? Any(choice.Options).Value : "None");

    // The controls of a question stand before the row with "I don't know"; a page without that row is the last one.
    private static Block? Controls(ChatMessage page) =>
        page.Blocks.OfType<ButtonRow>().Any(row => row.Buttons.Any(button => button.Action.Verb == "qz-pass"))
            ? page.Blocks.First(block => block is SelectMenu or ButtonRow)
            : null;

    private string Answer(Question question)
    {
        var isRight = luck.NextDouble() < knows;
        return question switch
        {
            ChoiceQuestion choice => Any([.. choice.Choices.Where(option => option.Right == isRight)]).Id,
            MultiQuestion multi => string.Join(',', multi.Choices.Where(option => option.Right == isRight).Select(option => option.Id)),
            TypedQuestion typed => isRight ? typed.Answer : "None",
            OrderQuestion order => string.Join(',', (isRight ? order.Items : order.Items.Reverse()).Select(item => item.Id)),
            MatchQuestion match => string.Join(',', (isRight ? match.Pairs : match.Pairs.Reverse()).Select(pair => pair.RightId)),
            _ => "None",
        };
    }

    private T Any<T>(IReadOnlyList<T> options) => options[luck.Next(options.Count)];
}

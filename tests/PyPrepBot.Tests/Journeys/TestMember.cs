using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Tests.Journeys;

/// <summary>One person in one channel, who types, presses and reads.</summary>
internal sealed class TestMember(TestBot bot, string name, string id, ChannelRef channel)
{
    private Interaction? _last;

    /// <summary>What the platform says this member and the bot may do here.</summary>
    public Rights Rights { get; init; } = Rights.None;
    private ChatMessage? _screen;
    private Modal? _form;

    public MemberId Id => GroupDirectory.IdOf(User);

    public GroupId Group => GroupDirectory.IdOf(channel);

    /// <summary>The words of the last reply.</summary>
    public string Screen => Page.Words(_screen ?? throw new InvalidOperationException($"{name} has no message on the screen."));

    public ChatMessage Message => _screen!;

    public bool HasSeen => _screen is not null;

    public bool Offers(string label) => _screen is not null && Page.Buttons(_screen).Any(button => button.Label == label);

    private UserRef User => new(channel.Platform, id, name);

    /// <summary>A command as one line; the options are read the way a typed line is.</summary>
    public Task Types(string line)
    {
        var (verb, tail) = CommandLine.Split(line, FeatureTable.Routes);
        var options = FeatureTable.Routes.FirstOrDefault(route => route.Kind == RouteKind.Command && route.Name == verb)?.Options ?? [];
        return Acts(new SlashCommand(bot.NextDelivery(), User, channel, bot.Now, verb, CommandLine.Read(options, tail, Called)));
    }

    // Everybody in a test goes by one word, behind an at sign where words stand beside it.
    private static string? Called(string word) => Mention.IdIn(word) ?? (word is ['@', .. { Length: > 0 } someone] ? someone : null);

    /// <summary>A command with an option the way a platform sends it, unread and unchecked.</summary>
    public Task Asks(string command, string option, string value) => Acts(new SlashCommand(
        bot.NextDelivery(), User, channel, bot.Now, command, new Arguments(new Dictionary<string, string> { [option] = value })));

    /// <summary>A command with options the way a platform sends them.</summary>
    public Task Gives(string command, params (string Option, string Value)[] options) => Acts(new SlashCommand(
        bot.NextDelivery(), User, channel, bot.Now, command, new Arguments(options.ToDictionary(one => one.Option, one => one.Value))));

    /// <summary>Looks at the page that the platform keeps for this member and the bot.</summary>
    public Task OpensHome() => Acts(new HomeOpened(bot.NextDelivery(), User, channel, bot.Now));

    /// <summary>Chooses the one command in the menu of somebody's message.</summary>
    public Task TakesUp(string text) => Acts(new MessageCommand(
        bot.NextDelivery(), User, channel, bot.Now, "Make a question from this", text, null));

    /// <summary>Presses the button of that label, or of the option with that text.</summary>
    public Task Presses(string label) => Presses(Page.Button(_screen!, label).Action);

    public Task Presses(ActionId action) => Acts(new ButtonClick(bot.NextDelivery(), User, channel, bot.Now, action));

    public Task Chooses(ActionId action, params IReadOnlyList<string> values) =>
        Acts(new SelectChoice(bot.NextDelivery(), User, channel, bot.Now, action, values));

    /// <summary>Opens the form behind a button, fills in its first text field and sends it.</summary>
    public async Task Writes(string text, string button = "Answer")
    {
        await Presses(button);
        await Sends(text);
    }

    /// <summary>Fills the open form in: choices with their first option, texts with this one.</summary>
    public Task Sends(string text)
    {
        var fields = Form.Fields.ToDictionary(field => field.Id, field => field is ChoiceField choice ? choice.Options[0].Value : text);
        return Acts(new ModalSubmit(bot.NextDelivery(), User, channel, bot.Now, Form.Action, fields));
    }

    /// <summary>Fills some fields of the open form in and sends it; the others stay as they opened.</summary>
    public Task Fills(params (string Field, string Value)[] typed)
    {
        var fields = Form.Fields.ToDictionary(field => field.Id, field => (field as TextField)?.Value ?? "");
        foreach (var (field, value) in typed)
        {
            Assert.Contains(field, fields.Keys);
            fields[field] = value;
        }

        return Acts(new ModalSubmit(bot.NextDelivery(), User, channel, bot.Now, Form.Action, fields));
    }

    /// <summary>The platform delivers the last act once more.</summary>
    public Task IsDeliveredAgain() => Acts(_last!);

    public Modal Form => _form ?? throw new InvalidOperationException($"{name} has no form open.");

    public void Sees(string words) => Assert.Contains(words, Screen, StringComparison.Ordinal);

    public void DoesNotSee(string words) => Assert.DoesNotContain(words, Screen, StringComparison.Ordinal);

    private async Task Acts(Interaction act)
    {
        _last = act with { Rights = Rights, ChannelNames = new Dictionary<string, string> { [channel.Id] = $"{channel.Id}-name" } };
        switch (await bot.AnswerAsync(_last))
        {
            case MessageReply reply:
                Assert.Equal(Visibility.Ephemeral, reply.Visibility);
                (_screen, _form) = (reply.Message, null);
                break;
            case FaultsReply reply:
                _screen = reply.Otherwise;
                break;
            case ModalReply reply:
                _form = reply.Modal;
                break;
        }
    }
}

using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Terminal;

/// <summary>The room's own words.</summary>
internal static class TerminalMessages
{
    public const string You = "you";
    public const string RoomMark = "# room";
    public const string JustType = "Type your answer, or one of:";

    public static readonly ChatMessage Goodbye = Said("The room is closed. Come back tomorrow.");
    public static readonly ChatMessage FormLeft = Said("Left the form; nothing was sent.");
    public static readonly ChatMessage FormIsOpen = Said("A form is open. Finish it, or leave it with ", new Code(RoomCommand.Cancel), ".");
    public static readonly ChatMessage NoForm = Said("No form is open. ", new Code(RoomCommand.Quit), " leaves the room.");
    public static readonly ChatMessage BadName = Said(
        $"A name has 1 to {Text(MemberName.MaxLength)} letters or digits, such as ", new Code($"{RoomCommand.As} ada"), ".");

    public static readonly ChatMessage AlsoHere = Said(
        "In this room also: ", new Code($"{RoomCommand.As} ada"), " to speak as somebody else, ", new Code(RoomCommand.Quit), " to leave.");

    public static ChatMessage Welcome(UserRef user) => new(
        "Welcome to the study room.",
        new Heading("PyPrepBot · the study room"),
        new Paragraph(new RichText("You are ", new Bold(user.Name), ". What you can type:")),
        new Fields(
            new Field("/challenge", "today's question"),
            new Field("/quiz gil", "five questions on one topic"),
            new Field("/help", "everything else")),
        new Footnote(new RichText(
            "Answer with what stands between brackets. ",
            new Code($"{RoomCommand.As} ada"), " speaks as somebody else, ", new Code(RoomCommand.Quit), " leaves.")));

    public static string OnlySeenBy(UserRef user) => user.Id == You ? "only you see this" : $"only {user.Name} sees this";

    public static string PictureOf(string altText) => $"Picture: {altText}";

    public static string MenuPrompt(SelectMenu menu) =>
        Asking(menu.Max > 1 ? $"{menu.Placeholder} (several go together: A, C)" : menu.Placeholder);

    public static ChatMessage NowSpeaks(UserRef user) => Said("You are ", new Bold(user.Name), " now.");

    public static ChatMessage WhoSpoke(Roster roster) => Said(
        "In the room: ",
        string.Join(", ", roster.All.Select(speaker =>
            speaker == roster.Current ? $"{speaker.User.Name} (speaks now)" : speaker.User.Name)),
        ". ", new Code($"{RoomCommand.As} ada"), " speaks as ada.");

    public static ChatMessage NothingFits(Controls controls) => controls.All.Count == 0
        ? Said(
            "There is nothing to answer right now. ",
            new Code("/challenge"), " shows today's question, ", new Code("/quiz gil"), " begins a test, ",
            new Code("/help"), " has the rest.")
        : Said($"That is none of the choices. Type one of {Keys(controls)}, or a command such as ", new Code("/help"), ".");

    public static ChatMessage WrongCount(SelectMenu menu) => Said($"Choose {Count(menu)} of the list.");

    public static ChatMessage NoSuchChoice(SelectMenu menu, Controls controls) =>
        Said($"Choose {Count(menu)}: {Keys(controls)}. ", new Code(RoomCommand.Cancel), " leaves the form.");

    public static ChatMessage TooLong(int limit) => Said($"That is too long: at most {Text(limit)} characters, please.");

    public static ChatMessage Needed(TextField field) =>
        Said($"{field.Label}: something has to stand here. ", new Code(RoomCommand.Cancel), " leaves the form.");

    public static ChatMessage FormHead(Modal form) => new(
        form.Title,
        [new Heading(form.Title), .. form.Intro, new Footnote(new RichText(new Code(RoomCommand.Cancel), " leaves this form."))]);

    public static ChatMessage Choice(SelectMenu menu) => new(menu.Placeholder, menu);

    /// <summary>A list that was just shown for another field needs only its letters.</summary>
    public static ChatMessage SameChoice(SelectMenu menu, Controls controls) =>
        Said($"{MenuPrompt(menu)} {string.Join(' ', controls.All.Select(control => $"[{control.Key}]"))}");

    public static ChatMessage AskFor(TextField field)
    {
        var how = (field.Multiline, field.Required) switch
        {
            (true, true) => " (an empty line ends it)",
            (true, false) => " (an empty line ends it, or skips it)",
            (false, true) => "",
            _ => " (an empty line skips it)",
        };
        var example = field.Placeholder is { } placeholder ? $", such as {placeholder}" : "";
        return field.Value is { Length: > 0 } value
            ? new ChatMessage(
                field.Label, new Paragraph($"{Asking(field.Label)} (an empty line keeps it, - empties it) It is:"), new CodeListing(value))
            : Said(Asking(field.Label + example + how));
    }

    public static ChatMessage Suggestions(IReadOnlyList<SelectOption> choices) =>
        Said(string.Join(", ", choices.Select(choice => choice.Label)));

    /// <summary>Where the files of a message lie now.</summary>
    public static ChatMessage Kept(IReadOnlyList<(string Name, string? Path)> files) => Said(
        [.. files.Select(file => (Inline)(file.Path is { } path
            ? new Plain($"File: {path}\n")
            : new Plain($"The disk did not take {FileName.Plain(file.Name)}: is the data folder full or read-only?\n")))]);

    public static RichText Unread(string words) => new("It has no use for ", new Code(words), ".");

    public static RichText Missing(CommandOption option) => new("It needs ", new Code(option.Name), ".");

    public static ChatMessage Usage(Route route, RichText problem) => new(
        $"How to use /{route.Name}",
        [
            new Paragraph(new RichText(new Code($"/{route.Name}"), ": ", route.Description, ". ").Then(problem)),
            .. route.Options.Count == 0
                ? [new Paragraph(new RichText("It stands alone: ", new Code($"/{route.Name}")))]
                : (Block[])[new Fields([.. route.Options.Select(option => new Field(option.Name, Takes(option)))])],
        ]);

    private static string Takes(CommandOption option)
    {
        var values = option switch
        {
            { IsNumber: true } => " (a number)",
            { IsFile: true } => " (the path of a file)",
            { IsUser: true } => " (a name)",
            { Choices.Count: 0 } => "",
            _ => $" ({string.Join(", ", option.Choices)})",
        };
        return option.Description + values + (option.Required ? "" : ", if you like");
    }

    // A label that is a question needs nothing behind it.
    private static string Asking(string label) => label.EndsWith('?') || label.EndsWith(':') ? label : label + ":";

    private static string Count(SelectMenu menu) => menu.Min == menu.Max ? Text(menu.Max) : $"{Text(menu.Min)} to {Text(menu.Max)}";

    private static string Keys(Controls controls) => string.Join(", ", controls.All.Select(control => control.Key));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ChatMessage Said(params IReadOnlyList<Inline> parts)
    {
        var text = new RichText(parts);
        return new ChatMessage(Rendering.InlineWords.Bare(text), new Paragraph(text));
    }
}

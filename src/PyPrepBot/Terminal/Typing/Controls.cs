using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Terminal.Rendering;

namespace PyPrepBot.Terminal.Typing;

/// <summary>All that can be pressed under one message, in the order it is shown.</summary>
internal sealed class Controls
{
    private readonly Dictionary<Block, IReadOnlyList<Control>> _rows = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Block> _spelledOut = new(ReferenceEqualityComparer.Instance);

    private Controls(ChatMessage message, Func<Button, bool> takesText, Func<IReadOnlyList<string>, bool, IReadOnlyList<string>> keysOf)
    {
        var all = message.Blocks.SelectMany(block => Draft(block, takesText).Select(control => (Block: block, Control: control))).ToList();
        var keys = keysOf([.. all.Select(each => each.Control.Label)], all.Any(each => each.Control.TakesText));
        var keyed = all.Select((each, index) => each with { Control = With(each.Control, keys[index]) }).ToList();
        foreach (var row in keyed.GroupBy(each => each.Block, ReferenceEqualityComparer.Instance))
        {
            _rows[(Block)row.Key!] = [.. row.Select(each => each.Control)];
        }

        FirstAlike = message.Blocks.FirstOrDefault(block => block is ButtonRow) is { } first && IsChoice(In(first)) ? In(first) : [];
        _spelledOut.UnionWith(message.Blocks.OfType<SelectMenu>().Where(menu => menu.Options.All(option => Stands(message, option))));
        All = [.. keyed.Select(each => each.Control)];
    }

    public static Controls None { get; } = Of(new ChatMessage(""), _ => false);

    public IReadOnlyList<Control> All { get; }

    /// <summary>The buttons of the first row when they are several answers to one thing; else none.</summary>
    public IReadOnlyList<Control> FirstAlike { get; }

    /// <summary>Where a typed line goes that is no key; null when it goes nowhere.</summary>
    public ActionId? TakesText => All.FirstOrDefault(control => control.TakesText)?.Action;

    /// <param name="takesText">Whether a button opens the form in which the message is answered.</param>
    public static Controls Of(ChatMessage message, Func<Button, bool> takesText) => new(message, takesText, ControlKeys.Of);

    /// <summary>Those of a post in the room: <c>#1</c>, <c>#2</c> … over all posts, so that they never meet a member's own.</summary>
    public static Controls OfPost(ChatMessage message, int first) => new(
        message, _ => false, (labels, _) => [.. labels.Select((_, index) => "#" + (first + index).ToString(CultureInfo.InvariantCulture))]);

    public IReadOnlyList<Control> In(Block block) => _rows.GetValueOrDefault(block, []);

    /// <summary>Every entry of a list stands in the message already, so that its letters are enough.</summary>
    public bool IsSpelledOut(SelectMenu menu) => _spelledOut.Contains(menu);

    private static bool IsChoice(IReadOnlyList<Control> row) =>
        row.Count > 1 && row.All(button => button.Action.Verb == row[0].Action.Verb);

    private static IEnumerable<Control> Draft(Block block, Func<Button, bool> takesText) => block switch
    {
        ButtonRow row => row.Buttons.Select(button =>
            new Control("", InertText.Line(button.Label), "", button.Action) { TakesText = takesText(button) }),
        SelectMenu menu => menu.Options.Select(option =>
            new Control("", InertText.Line(option.Label), "", menu.Action) { Menu = menu, Value = option.Value }),
        _ => [],
    };

    private static Control With(Control control, string key) =>
        control with { Key = key, Words = ControlKeys.Words(control.Label, key) };

    // Labels are cut where a platform has no room; the paragraph has the whole text.
    private static bool Stands(ChatMessage message, SelectOption option)
    {
        var label = InertText.Line(option.Label).TrimEnd('…');
        return message.Blocks.OfType<Paragraph>().Any(paragraph =>
            InlineWords.Bare(paragraph.Text).StartsWith(label, StringComparison.Ordinal));
    }
}

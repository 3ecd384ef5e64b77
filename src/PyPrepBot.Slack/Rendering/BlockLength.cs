using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Rendering;

/// <summary>How much of a message's text a block takes.</summary>
internal static class BlockLength
{
    public static int Of(BlockBody block) => block switch
    {
        HeaderBody header => header.Text.Text.Length,
        SectionBody section => section.Text.Text.Length,
        ContextBody context => context.Elements.Sum(text => text.Text.Length),
        RichTextBody code => code.Elements.SelectMany(lines => lines.Elements).Sum(text => text.Text.Length),
        ImageBody image => image.AltText.Length,
        ActionsBody actions => actions.Elements.Sum(Of),
        _ => 0,
    };

    private static int Of(ElementBody element) => element switch
    {
        ButtonBody button => button.Text.Text.Length,
        SelectBody list => Of(list.Options) + Of(list.Placeholder),
        MultiSelectBody list => Of(list.Options) + Of(list.Placeholder),
        _ => 0,
    };

    private static int Of(IReadOnlyList<OptionBody> options) => options.Sum(option => Of(option.Text) + Of(option.Description));

    private static int Of(TextObject? text) => text?.Text.Length ?? 0;
}

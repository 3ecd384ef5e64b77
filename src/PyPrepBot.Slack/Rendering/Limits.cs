namespace PyPrepBot.Slack.Rendering;

/// <summary>What Slack takes. Lengths are UTF-16 units of what is sent: never fewer than Slack counts.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/blocks</remarks>
internal static class Limits
{
    public const int MessageBlocks = 50;
    public const int ViewBlocks = 100;

    /// <summary>Text of all blocks of a message. Slack names no number; messages from 11,300 on were refused.</summary>
    public const int Text = 10_000;
    public const int Summary = 3000;
    public const int Section = 3000;
    public const int Header = 150;
    public const int ActionId = 255;
    public const int ButtonsInABlock = 25;
    public const int ButtonLabel = 75;
    public const int Options = 100;
    public const int OptionText = 75;
    public const int OptionValue = 150;

    /// <summary>Older pages allow suggestions no longer values than this.</summary>
    public const int SuggestedValue = 75;

    /// <summary>Of radio buttons and checkboxes.</summary>
    public const int GroupOptions = 10;
    public const int Placeholder = 150;
    public const int AltText = 2000;
    public const int Address = 3000;
    public const int ViewTitle = 24;
    public const int FieldLabel = 2000;
    public const int FieldText = 3000;
    public const int Metadata = 3000;
}

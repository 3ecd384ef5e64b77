namespace PyPrepBot.Slack.Rendering;

/// <summary>In what kind of block a text stands.</summary>
internal enum PieceKind
{
    Title,
    Prose,
    Code,
    SmallPrint,
}

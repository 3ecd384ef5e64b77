namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>How much a button asks to be pressed.</summary>
public enum ButtonStyle
{
    Plain,
    Primary,
    Danger,
}

namespace PyPrepBot.Discord.Rendering;

/// <summary>What Discord takes, in code points and pieces.</summary>
/// <remarks>https://discord.com/developers/docs/components/reference</remarks>
internal static class Limits
{
    /// <summary>Text of a whole message or form.</summary>
    public const int Text = 4000;
    public const int Components = 40;
    public const int CustomId = 100;
    public const int ButtonsInARow = 5;
    public const int ButtonLabel = 80;
    public const int Options = 25;
    public const int OptionText = 100;
    public const int Placeholder = 150;
    public const int FieldPlaceholder = 100;
    public const int AltText = 1024;
    public const int Address = 2048;
    public const int ModalTitle = 45;
    public const int ModalItems = 5;
    public const int FieldLabel = 45;
    public const int FieldDescription = 100;
    public const int FieldText = 4000;

    /// <summary>Of a radio or checkbox group.</summary>
    public const int GroupOptions = 10;
}

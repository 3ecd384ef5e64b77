namespace PyPrepBot.Discord.Protocol;

/// <summary>The numbers of the components this bot sends and reads.</summary>
/// <remarks>https://discord.com/developers/docs/components/reference#component-object-component-types</remarks>
internal static class ComponentTypes
{
    public const int Row = 1;
    public const int Button = 2;
    public const int Select = 3;
    public const int TextInput = 4;
    public const int ChannelSelect = 8;
    public const int TextDisplay = 10;
    public const int Gallery = 12;
    public const int File = 13;
    public const int Separator = 14;
    public const int Container = 17;
    public const int Label = 18;
    public const int RadioGroup = 21;
    public const int CheckboxGroup = 22;
    public const int Checkbox = 23;
}

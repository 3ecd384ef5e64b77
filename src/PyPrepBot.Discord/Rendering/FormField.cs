using System.Diagnostics;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Rendering;

/// <summary>One field of a form inside its label. The field itself has none: Discord refuses both.</summary>
/// <remarks>https://discord.com/developers/docs/components/reference#label</remarks>
internal static class FormField
{
    private const int OneLine = 1;
    private const int ManyLines = 2;

    public static Component Of(ModalField field)
    {
        var (label, below) = Label(InertText.Label(field.Label, int.MaxValue));
        return new Component(ComponentTypes.Label) { Label = label, Description = below, Inner = Inner(field) };
    }

    private static Component Inner(ModalField field) => field switch
    {
        TextField text => Typed(text),
        ChoiceField { Max: > 1 } several => Several(several),
        ChoiceField one => One(one),
        _ => throw new UnreachableException($"Discord has no field for {field.GetType().Name}."),
    };

    // What a label has no room for goes on in the line below it.
    private static (string Label, string? Below) Label(string words)
    {
        if (Runes.Count(words) <= Limits.FieldLabel)
        {
            return (words, null);
        }

        var label = Runes.Cut(words, Limits.FieldLabel - 1);
        return (label + Runes.More, Runes.Shorten(Runes.More + words[label.Length..].TrimStart(), Limits.FieldDescription));
    }

    private static Component Typed(TextField field)
    {
        var most = Math.Clamp(field.MaxLength, 1, Limits.FieldText);
        var value = field.Multiline ? field.Value : field.Value?.ReplaceLineEndings(" ");
        return new Component(ComponentTypes.TextInput)
        {
            CustomId = field.Id,
            Style = field.Multiline ? ManyLines : OneLine,
            Required = field.Required,
            MaxLength = most,
            Placeholder = field.Placeholder is { } words ? InertText.Label(words, Limits.FieldPlaceholder) : null,
            Value = string.IsNullOrEmpty(value) ? null : Runes.Cut(value, most),
        };
    }

    // A radio group wants two options at least and ten at most; a list takes the others.
    private static Component One(ChoiceField field) => field.Options.Count is >= 2 and <= Limits.GroupOptions
        ? new Component(ComponentTypes.RadioGroup)
        {
            CustomId = field.Id,
            Required = field.Min > 0,
            Options = Controls.Options(field.Options, Limits.GroupOptions),
        }
        : Among(field, ComponentTypes.Select, Limits.Options);

    private static Component Several(ChoiceField field) => field.Options.Count <= Limits.GroupOptions
        ? Among(field, ComponentTypes.CheckboxGroup, Limits.GroupOptions)
        : Among(field, ComponentTypes.Select, Limits.Options);

    private static Component Among(ChoiceField field, int type, int most)
    {
        var options = Controls.Options(field.Options, most);
        return new Component(type)
        {
            CustomId = field.Id,
            Required = field.Min > 0,
            Options = options,
            MinValues = Math.Clamp(field.Min, 0, options.Count),
            MaxValues = Math.Clamp(field.Max, 1, options.Count),
        };
    }
}

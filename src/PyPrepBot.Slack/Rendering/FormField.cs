using System.Diagnostics;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Rendering;

/// <summary>One field of a form.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/blocks/input-block</remarks>
internal static class FormField
{
    /// <param name="form">
    /// Goes along as the field's second id: Slack keeps what was typed where both ids stay, so that the next form begins empty.
    /// </param>
    public static InputBody Of(ModalField field, string form)
    {
        Demands.Demand(field.Id.Length is > 0 and <= Limits.ActionId && Runes.IsWellFormed(field.Id), "has a field without a fitting id");
        var label = TextObject.Plain(Units.Label(field.Label, Limits.FieldLabel));
        return field switch
        {
            TextField text => new InputBody(field.Id, label, Typed(text, form), !text.Required),
            ChoiceField choice => new InputBody(field.Id, label, Chosen(choice, form), choice.Min == 0),
            _ => throw new UnreachableException($"Slack has no field for {field.GetType().Name}."),
        };
    }

    private static TextInputBody Typed(TextField field, string form)
    {
        var most = Math.Clamp(field.MaxLength, 1, Limits.FieldText);
        var value = field.Multiline ? field.Value : field.Value?.ReplaceLineEndings(" ");
        return new TextInputBody(form, field.Multiline, most)
        {
            Placeholder = field.Placeholder is { } words ? TextObject.Plain(Units.Label(words, Limits.Placeholder)) : null,
            InitialValue = string.IsNullOrEmpty(value) ? null : Units.Cut(value, most),
        };
    }

    // Groups show all they hold at once; a list takes what they have no room for.
    private static ElementBody Chosen(ChoiceField field, string form)
    {
        var options = Options.Of(field.Options);
        return (field.Max > 1, options.Count <= Limits.GroupOptions) switch
        {
            (false, true) => new RadioButtonsBody(form, options),
            (false, false) => new SelectBody(form, options),
            // Nothing limits how many boxes are ticked, so where not all may be, a list does.
            (true, true) when field.Max >= options.Count => new CheckboxesBody(form, options),
            _ => new MultiSelectBody(form, options, Math.Min(field.Max, options.Count)),
        };
    }
}

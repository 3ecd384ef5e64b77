using System.Text.Json;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>Suggestions, of a definition or of an autocomplete.</summary>
internal static class ChoiceRules
{
    public static void Check(Body form, long optionType)
    {
        foreach (var choice in form.List("choices", 0, 25))
        {
            choice.Only("name", "name_localizations", "value");
            choice.Text("name", 1, 100, required: true);
            CheckValue(choice, optionType);
        }
    }

    private static void CheckValue(Body choice, long optionType)
    {
        if (optionType == 3)
        {
            choice.Text("value", optionType == 3 ? 1 : 0, 100, required: true);
            return;
        }

        if (choice.Json["value"]?.GetValueKind() != JsonValueKind.Number)
            choice.Fail("value", "NUMBER_TYPE_COERCE", "A number is needed.");
    }
}

using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>Sees to it that the options of one question can be told apart, on a button without markup as well as by their ids.</summary>
internal sealed class OptionTexts(Fields question)
{
    private readonly Dictionary<string, int> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public void Add(string text, int line)
    {
        var shown = text.Replace("`", string.Empty, StringComparison.Ordinal).Trim();
        if (!_shown.TryAdd(shown, line))
        {
            var message = $"{question.Subject}: `{Shown.Short(shown)}` reads like the option in line {_shown[shown]}.";
            question.Faults.Add(line, "same-option", message, "Make them differ in more than backticks.");
        }
        else if (!_ids.Add(OptionId.Of(text)))
        {
            var message = $"{question.Subject}: `{Shown.Short(text)}` has the same id as another option.";
            question.Faults.Add(line, "option-id", message, "Change a word of it.");
        }
    }
}

using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files.Linting;

/// <summary>Puts a warning at the line its question stands in.</summary>
internal sealed class LintPlaces(LoadedBank bank)
{
    public BankWarning At(Question question, string rule, string message, string howToMend)
    {
        var position = bank.Positions.GetValueOrDefault(question.Id, new QuestionPosition(string.Empty, 0));
        return new BankWarning(position.File, position.Line, rule, $"{question.Id}: {message}", howToMend);
    }
}

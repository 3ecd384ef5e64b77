using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.Reporting;

/// <summary>Suggests question ids while one is being typed. Their texts stay hidden: some are yet to be asked.</summary>
public sealed class SuggestQuestions(IQuestionBank bank) : IInteractionHandler<Autocomplete>
{
    private const int Most = 25;

    public Task<Reply> HandleAsync(Autocomplete typing, CancellationToken cancellation)
    {
        var found = bank.Current.Live
            .Where(question => question.Id.Contains(typing.Typed.Trim(), StringComparison.OrdinalIgnoreCase))
            .OrderBy(question => question.Id, StringComparer.Ordinal)
            .Take(Most);
        return Task.FromResult<Reply>(new ChoicesReply(
            [.. found.Select(question => new SelectOption(question.Id, ReportMessages.QuestionLabel(question)))]));
    }
}

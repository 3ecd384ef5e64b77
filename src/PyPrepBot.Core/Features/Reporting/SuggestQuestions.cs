using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Reporting;

/// <summary>Suggests question ids while one is being typed. Their texts stay hidden: some are yet to be asked.</summary>
public sealed class SuggestQuestions(GroupDirectory directory, IQuestionBank bank) : IInteractionHandler<Autocomplete>
{
    private const int Most = 25;

    public async Task<Reply> HandleAsync(Autocomplete typing, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(typing.Channel, cancellation);
        var found = bank.Of(group.Id).All
            .Where(question => question.Status is QuestionStatus.Live or QuestionStatus.Aside)
            .Where(question => question.Id.Contains(typing.Typed.Trim(), StringComparison.OrdinalIgnoreCase))
            .OrderBy(question => question.Id, StringComparer.Ordinal)
            .Take(Most);
        return new ChoicesReply([.. found.Select(question => new SelectOption(question.Id, ReportMessages.QuestionLabel(question)))]);
    }
}

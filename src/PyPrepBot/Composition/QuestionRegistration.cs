using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.QuestionFiles;
using PyPrepBot.Core.Features.QuestionLife;
using PyPrepBot.Core.Features.QuestionQueue;
using PyPrepBot.Core.Features.WriteQuestions;
using PyPrepBot.Discord;
using PyPrepBot.Slack;

namespace PyPrepBot.Composition;

/// <summary>Writing questions and deciding on them.</summary>
internal static class QuestionRegistration
{
    public static IServiceCollection AddQuestionLife(this IServiceCollection services)
    {
        services.AddSingleton(_ => Fits());
        services.AddSingleton<Credits>();
        services.AddSingleton<DraftDesk>();
        services.AddSingleton<OwnDraft>();
        services.AddSingleton<FindQuestion>();
        services.AddSingleton<TakeOut>();
        services.AddSingleton<ImportDesk>();
        services.AddSingleton<FileImport>();
        services.AddSingleton<QueueDesk>();
        services.AddSingleton<IQueueSource, SuggestionSource>();
        services.AddSingleton<OpenItem>();
        services.AddSingleton<Decisions>();
        services.AddSingleton<DecisionTrail>();
        services.AddSingleton<INoticeComposer, ProposalNotice>();
        services.AddSingleton<INoticeComposer, QueueNotice>();
        services.AddSingleton<IGroupChore, QueueReminder>();
        services.AddSingleton<IGroupChore, DraftSweep>();
        return services;
    }

    // A question is held against every platform there is: the group may be linked to the other one tomorrow.
    private static MessageFits Fits()
    {
        var previews = new ServiceCollection().AddDiscordPreview().AddSlackPreview().BuildServiceProvider();
        return new MessageFits([.. previews.GetServices<IMessageFit>()]);
    }
}

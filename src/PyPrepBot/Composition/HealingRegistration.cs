using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.QuestionStats;
using PyPrepBot.Core.Features.Regrading;
using PyPrepBot.Core.Features.Reporting;

namespace PyPrepBot.Composition;

/// <summary>Putting wrong questions right.</summary>
internal static class HealingRegistration
{
    public static IServiceCollection AddHealing(this IServiceCollection services)
    {
        services.AddSingleton<Disputes>();
        services.AddSingleton<ReportOutcomes>();
        services.AddSingleton<INoticeComposer, OutcomeNotice>();
        services.AddSingleton<RegradePlanner>();
        services.AddSingleton<RegradeAftermath>();
        services.AddSingleton<RegradePosts>();
        services.AddSingleton<RegradeDesk>();
        services.AddSingleton<RegradePreview>();
        services.AddSingleton<IKeyChange, GroupKeyChange>();
        services.AddSingleton<SmallDecisions>();
        services.AddSingleton<OpenReports>();
        services.AddSingleton<IQueueSource, AppealSource>();
        services.AddSingleton<IQueueSource, DoubtSource>();
        services.AddSingleton<IQueueSource, AsideSource>();
        services.AddSingleton<IPostComposer, CorrectionPost>();
        services.AddSingleton<IGroupChore, RegradeChore>();
        services.AddSingleton<IGroupChore, FlagChore>();
        return services;
    }
}

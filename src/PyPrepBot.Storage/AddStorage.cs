using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.Files;
using PyPrepBot.Storage.Files.Drafts;
using PyPrepBot.Storage.LiteDb;
using PyPrepBot.Storage.LiteDb.Stores;

namespace PyPrepBot.Storage;

/// <summary>Puts the stores into a container.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Adds every store contract over one storage, its maintenance and the shuffle key. Needs <see cref="StorageOptions"/> and logging;
    /// <see cref="IStorageMaintenance.OpenAsync"/> comes before the first use of any of them.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IQuestionText, GroupQuestionText>();
        services.AddSingleton<LiteConnection>();
        services.AddSingleton<IStorageMaintenance, LiteMaintenance>();
        services.AddSingleton(provider => provider.GetRequiredService<LiteConnection>().ShuffleKey);

        services.AddSingleton<IAnswerStore, LiteAnswers>();
        services.AddSingleton<IChallengeStore, LiteChallenges>();
        services.AddSingleton<ICardStore, LiteCards>();
        services.AddSingleton<ILinkStore, LiteLinks>();
        services.AddSingleton<ICodeStore, LiteCodes>();
        services.AddSingleton<IMemberStore, LiteMembers>();
        services.AddSingleton<IBoardStore, LiteBoards>();
        services.AddSingleton<IRatingStore, LiteRatings>();
        services.AddSingleton<IQuizStore, LiteQuizzes>();
        services.AddSingleton<IGroupStore, LiteGroups>();
        services.AddSingleton<IGroupErasure, LiteGroupErasure>();
        services.AddSingleton<IOutbox, LiteOutbox>();
        services.AddSingleton<IReportStore, LiteReports>();
        services.AddSingleton<IRegradeStore, LiteRegrades>();
        services.AddSingleton<IAnswerLog, LiteAnswerLog>();
        services.AddSingleton<IProposalStore, LiteProposals>();
        services.AddSingleton<IAuditStore, LiteAudit>();
        services.AddSingleton<INoticeStore, LiteNotices>();
        services.AddSingleton<IMemberSettingsStore, LiteMemberSettings>();
        services.AddSingleton<IAwardStore, LiteAwards>();
        services.AddSingleton<IPersonalDataStore, LitePersonalData>();
        services.AddSingleton<IMemberErasure, LiteErasure>();
        services.AddSingleton<IStoreCompaction, LiteCompaction>();
        services.AddSingleton<IAsideStore, LiteAsides>();
        services.AddSingleton<IGroupQuestionStore, LiteGroupQuestions>();
        services.AddSingleton<IQuestionCheck, DraftCheck>();
        services.AddSingleton<IQuestionFiles, GroupQuestionFiles>();
        services.AddSingleton<IHeartbeatStore, LiteHeartbeat>();
        services.AddSingleton<IProjectionStore, LiteProjections>();
        return services;
    }

    /// <summary>Adds the questions of a folder, and over them what each group changed; needs <see cref="AddStorage"/>.</summary>
    public static IServiceCollection AddQuestionBank(this IServiceCollection services, Func<IServiceProvider, FileQuestionBank> open)
    {
        services.AddSingleton(open);
        services.AddSingleton<IQuestionBank>(provider => new GroupQuestionBank(
            provider.GetRequiredService<FileQuestionBank>(), provider.GetRequiredService<LiteConnection>()));
        return services;
    }
}

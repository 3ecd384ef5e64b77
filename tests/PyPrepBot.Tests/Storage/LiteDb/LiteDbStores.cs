using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage;
using PyPrepBot.Storage.LiteDb;
using PyPrepBot.Storage.LiteDb.Log;
using PyPrepBot.Tests.Stores;
using Xunit;

namespace PyPrepBot.Tests.Storage.LiteDb;

/// <summary>The stores as the program gets them: from a container, opened by its maintenance.</summary>
internal sealed class LiteDbStores(ServiceProvider services) : IOpenStores
{
    public IAnswerLog AnswerLog => services.GetRequiredService<IAnswerLog>();

    public IAnswerStore Answers => services.GetRequiredService<IAnswerStore>();

    public IAsideStore Asides => services.GetRequiredService<IAsideStore>();

    public IAuditStore Audit => services.GetRequiredService<IAuditStore>();

    public IAwardStore Awards => services.GetRequiredService<IAwardStore>();

    public IStoreCompaction Compaction => services.GetRequiredService<IStoreCompaction>();

    public IMemberErasure Erasure => services.GetRequiredService<IMemberErasure>();

    public IMemberSettingsStore MemberSettings => services.GetRequiredService<IMemberSettingsStore>();

    public IPersonalDataStore PersonalData => services.GetRequiredService<IPersonalDataStore>();

    public IBoardStore Boards => services.GetRequiredService<IBoardStore>();

    public ICardStore Cards => services.GetRequiredService<ICardStore>();

    public IChallengeStore Challenges => services.GetRequiredService<IChallengeStore>();

    public ICodeStore Codes => services.GetRequiredService<ICodeStore>();

    public IGroupQuestionStore GroupQuestions => services.GetRequiredService<IGroupQuestionStore>();

    public IGroupStore Groups => services.GetRequiredService<IGroupStore>();

    public IGroupErasure GroupErasure => services.GetRequiredService<IGroupErasure>();

    public IHeartbeatStore Heartbeats => services.GetRequiredService<IHeartbeatStore>();

    public ILinkStore Links => services.GetRequiredService<ILinkStore>();

    public IMemberStore Members => services.GetRequiredService<IMemberStore>();

    public INoticeStore Notices => services.GetRequiredService<INoticeStore>();

    public IOutbox Outbox => services.GetRequiredService<IOutbox>();

    public IProjectionStore Projections => services.GetRequiredService<IProjectionStore>();

    public IProposalStore Proposals => services.GetRequiredService<IProposalStore>();

    public IQuizStore Quizzes => services.GetRequiredService<IQuizStore>();

    public IRatingStore Ratings => services.GetRequiredService<IRatingStore>();

    public IRegradeStore Regrades => services.GetRequiredService<IRegradeStore>();

    public IReportStore Reports => services.GetRequiredService<IReportStore>();

    public IStorageMaintenance Maintenance => services.GetRequiredService<IStorageMaintenance>();

    public LiteConnection Connection => services.GetRequiredService<LiteConnection>();

    public IServiceProvider Services => services;

    public static async Task<LiteDbStores> OpenAsync(string folder)
    {
        var stores = new LiteDbStores(Unopened(folder));
        await stores.Maintenance.OpenAsync(TestContext.Current.CancellationToken);
        return stores;
    }

    public static ServiceProvider Unopened(string folder, StorageProvider provider = StorageProvider.LiteDb) => new ServiceCollection()
        .AddLogging()
        .Configure<StorageOptions>(options => (options.Path, options.Provider) = (folder, provider))
        .AddStorage()
        .BuildServiceProvider();

    public Task<bool> AppendAsync(LogEvent entry, CancellationToken cancellation) =>
        Connection.WriteLogAsync(transaction => transaction.Append(entry), cancellation);

    public Task<IReadOnlyList<LogEvent>> ReadLogAsync(CancellationToken cancellation) => Connection.ReadAsync(EventLog.All, cancellation);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}

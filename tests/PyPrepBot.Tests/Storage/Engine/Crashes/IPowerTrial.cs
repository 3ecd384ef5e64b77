namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>A kind of store whose power gets cut.</summary>
internal interface IPowerTrial
{
    /// <summary>How many members answer at the same time.</summary>
    int Members { get; }

    ITriedStore Open(SimulatedDisk disk, Random random, Action<string> acknowledged);

    Task<IReadOnlyList<string>> AuditAsync(SimulatedDisk disk, IReadOnlyCollection<string> promised, CancellationToken cancellation);
}

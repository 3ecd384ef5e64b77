namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Something is wrong with the store that a person can act on: it says what happened and what to do.</summary>
/// <remarks>
/// Deliberately not an <see cref="IOException"/>: LiteDB closes its engine from whatever thread meets one, and reopening is ours to order.
/// </remarks>
internal sealed class StorageException(StorageProblem problem, string whatHappened, string whatToDo, Exception? cause = null)
    : Exception($"{whatHappened} {whatToDo}", cause)
{
    public StorageProblem Problem { get; } = problem;

    public string WhatHappened { get; } = whatHappened;

    public string WhatToDo { get; } = whatToDo;
}

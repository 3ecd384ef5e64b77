namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Where a store keeps its two files; opened anew after every fault.</summary>
internal interface IStoreDisk
{
    IDiskFile OpenData();

    IDiskFile OpenLog();
}
